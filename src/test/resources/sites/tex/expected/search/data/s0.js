offprintSearch("e4c2868","s0","Aauthors/paul-erdos B|Isophie-germain AAAA|Acategories/CO AAAA|Atypes/preprint AAAA|Ayears/2021 D|J2 C|J3 B|J4 A");
