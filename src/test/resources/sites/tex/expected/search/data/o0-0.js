offprintSearch("e4c2868","o0-0","AADAACAAAAAB");
