offprintSearch("def15894","o0-0","AAEAABAACAADAAA");
