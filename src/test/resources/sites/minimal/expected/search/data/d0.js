offprintSearch("56be69ad","d0",[["sketch"]]);
