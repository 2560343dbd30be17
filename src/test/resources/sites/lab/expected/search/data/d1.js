offprintSearch("e7453257","d1",[["folding-umbrellas","How umbrellas fold."],["folding-boxes","How boxes fold."],["folding-fans","How fans fold."],["folding-proteins","How proteins fold."]]);
