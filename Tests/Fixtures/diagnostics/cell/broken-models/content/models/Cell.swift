func step(_ state: Double) -> Double { state * decay }
