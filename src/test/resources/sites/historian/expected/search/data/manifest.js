offprintSearch("7133b908","manifest",{"papers":8,"documents":12,"bounds":""});
