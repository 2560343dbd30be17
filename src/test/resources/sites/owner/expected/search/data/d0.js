offprintSearch("d796e3f5","d0",[["one","Journal of Examples","Ms. \u003clat.> 12 *as it is*","Bound with another, see about.\n\nTwice, x \u003c y.","https://catalogue.example.org/one/"],["two"]]);
