offprintSearch("8442bf20","manifest",{"papers":1,"documents":12,"bounds":""});
