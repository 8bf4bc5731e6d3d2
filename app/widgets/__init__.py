"""Small widgets that several windows share and that know nothing of phrases."""
