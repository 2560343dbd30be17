offprintSearch("e7453257","d0",[["folding-stars","How stars fold."],["folding-hats","How hats fold."],["folding-boats","How boats fold."],["unfolded"]]);
