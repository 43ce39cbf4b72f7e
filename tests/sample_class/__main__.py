from tests.sample_class import main

main()
