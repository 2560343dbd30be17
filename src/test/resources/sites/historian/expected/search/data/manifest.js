offprintSearch("17779512","manifest",{"papers":8,"passages":4,"rows":4,"places":5000,"orders":"title","sets":"authors/bruno-beispielhaft","bounds":""});
