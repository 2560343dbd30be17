offprintSearch("e7453257","d2",[["folding-tents","How tents fold."],["folding-planes","How planes fold."],["folding-cranes","RNA","How cranes fold."],["folding-letters","How letters fold."]]);
