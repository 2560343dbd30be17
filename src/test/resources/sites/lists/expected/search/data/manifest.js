offprintSearch("7c977623","manifest",{"papers":3,"passages":4,"rows":4,"places":5000,"orders":"title","sets":"authors/eng","bounds":""});
