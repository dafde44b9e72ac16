"""The intermediate representation -> files: views, templates, the model engine, formatting, the tree writer."""
