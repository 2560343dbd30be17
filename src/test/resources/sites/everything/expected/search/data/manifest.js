offprintSearch("430ac459","manifest",{"papers":4,"documents":12,"bounds":""});
