offprintSearch("a81ef4ee","manifest",{"papers":4,"documents":12,"bounds":""});
