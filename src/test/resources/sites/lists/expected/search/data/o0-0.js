offprintSearch("7c977623","o0-0","AACAABAAA");
