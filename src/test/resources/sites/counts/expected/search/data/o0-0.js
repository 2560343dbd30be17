offprintSearch("a9d5346a","o0-0","AAAAACAABAAD");
