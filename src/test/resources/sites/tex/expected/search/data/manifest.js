offprintSearch("cf233b6e","manifest",{"papers":4,"documents":12,"bounds":""});
