offprintSearch("357e4e7a","o0-0","AACAABAAA");
