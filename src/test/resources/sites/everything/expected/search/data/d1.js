offprintSearch("def15894","d1",[["manual"]]);
