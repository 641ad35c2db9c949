fn main(){ learning_walks::run() }
