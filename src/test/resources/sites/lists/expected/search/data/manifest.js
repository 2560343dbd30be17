offprintSearch("9a74f987","manifest",{"papers":3,"documents":12,"bounds":""});
