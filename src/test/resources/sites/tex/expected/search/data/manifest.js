offprintSearch("f4a786a8","manifest",{"papers":3,"documents":12,"bounds":""});
