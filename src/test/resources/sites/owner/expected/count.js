fetch('https://stats.example.org/hit');
