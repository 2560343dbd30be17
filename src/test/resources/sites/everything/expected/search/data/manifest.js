offprintSearch("85258a2c","manifest",{"papers":5,"documents":12,"bounds":""});
