offprintSearch("a343e8ca","d1",[["folding-umbrellas","How umbrellas fold."],["folding-boxes","How boxes fold."],["folding-fans","How fans fold."],["folding-proteins","How proteins fold."]]);
