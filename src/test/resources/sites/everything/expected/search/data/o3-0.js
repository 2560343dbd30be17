offprintSearch("def15894","o3-0","AAAAABAABAABAAB");
