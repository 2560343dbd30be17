offprintSearch("357e4e7a","o1-0","AAAAABAAB");
