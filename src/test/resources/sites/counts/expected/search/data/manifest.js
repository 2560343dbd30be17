offprintSearch("2c42c877","manifest",{"papers":4,"documents":12,"bounds":""});
