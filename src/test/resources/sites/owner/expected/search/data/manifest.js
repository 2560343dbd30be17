offprintSearch("d796e3f5","manifest",{"papers":2,"passages":4,"rows":4,"places":5000,"orders":"title","sets":"authors/fritz-example","bounds":""});
