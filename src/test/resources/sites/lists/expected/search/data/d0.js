offprintSearch("7c977623","d0",[["valvetool"],["pipes","Proceedings of the Conference on Pipes"],["valve","Journal of Valves"]]);
