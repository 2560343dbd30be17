offprintSearch("bcbf3631","manifest",{"papers":2,"documents":12,"bounds":""});
