offprintSearch("64426a4d","manifest",{"papers":3,"documents":12,"bounds":""});
