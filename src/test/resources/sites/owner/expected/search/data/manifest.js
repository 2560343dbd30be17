offprintSearch("1cdaa41a","manifest",{"papers":2,"documents":12,"bounds":""});
