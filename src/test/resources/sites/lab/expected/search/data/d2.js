offprintSearch("a343e8ca","d2",[["folding-tents","How tents fold."],["folding-planes","How planes fold."],["folding-cranes","RNA","How cranes fold."],["folding-letters","How letters fold."]]);
