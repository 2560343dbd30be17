offprintSearch("def15894","o1-0","AAAAABAABAABAAB");
