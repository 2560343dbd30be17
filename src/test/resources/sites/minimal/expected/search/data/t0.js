offprintSearch("56be69ad","t0",["A1843 CAK|Aada CAU|Bnalytical CAg|Aengine CAg|Alovelace CAU|Aof CAg|Asketch CAg|Athe CAg",{},{}]);
