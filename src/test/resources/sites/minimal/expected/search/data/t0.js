offprintSearch("8442bf20","t0",["A1843 CAK|Aada CAU|Bnalytical CAg|Aengine CAg|Alovelace CAU|Aof CAg|Asketch CAg|Athe CAg",{},{}]);
