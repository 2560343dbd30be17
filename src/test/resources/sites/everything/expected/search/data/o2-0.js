offprintSearch("def15894","o2-0","AAAAABAACAADAAD");
