offprintSearch("e4c2868","manifest",{"papers":4,"passages":4,"rows":4,"places":5000,"orders":"title","sets":"authors/paul-erdos","bounds":""});
