offprintSearch("56be69ad","o0-0","AAA");
