offprintSearch("d796e3f5","o0-0","AAAAAB");
