offprintSearch("a343e8ca","d3",[["folding-maps","How maps fold."]]);
