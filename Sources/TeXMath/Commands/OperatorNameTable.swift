/// Names that papers define as operators, and that no command here has.
enum OperatorNameTable {
  /// The names.
  static let names = Set(
    lines.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) })

  /// Sorted by bytes.
  private static let lines = """
    Aut Bern Bias Cat Corr Cov Dir ELBO End Ext Gal Hom KL Ker Law Lip MAP MLE MSE Poi Ran Rank
    ReLU SD SE Softmax Spec Sym Tr Unif Var abs adj aff arcosh argsort argtopk arsinh artanh atan
    bias card ceil cl clip cond conv corr cov crit csch curl diag dist dom dropout elu epi erf
    erfc erfi expit ext floor gelu grad ind infl inv len logit logsumexp mean median mode mse nnz
    null opt per proj prox rad ran range rank relint relu ri rk round row sech sigmoid sign silu
    sinc softmax softplus span spec std supp swish tr trace tril triu var vech vol
    """
}
