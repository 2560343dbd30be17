offprintSearch("a9d5346a","o1-0","AACAABAAAAAC");
