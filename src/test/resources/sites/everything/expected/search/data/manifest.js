offprintSearch("def15894","manifest",{"papers":5,"passages":4,"rows":4,"places":5000,"orders":"title|score|citations|share","sets":"authors/grace-hopper","bounds":""});
