offprintSearch("e7453257","d3",[["folding-maps","How maps fold."]]);
