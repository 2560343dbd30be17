offprintSearch("f65cac84","manifest",{"papers":3,"documents":12,"bounds":""});
