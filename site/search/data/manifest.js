offprintSearch("134a7e67","manifest",{"papers":50,"documents":12,"bounds":"|s"});
