/// Names that papers define as operators, and that no command here has.
enum OperatorNameTable {
  /// The names.
  static let names = Set(
    lines.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) })

  /// Sorted by bytes.
  private static let lines = """
    Aut Bern Bias Bin Cat Corr Cov Dir ELBO End Ent Ext Gal Hom Id Im Int KL Ker Law Lip MAP MLE
    MSE Mat Ob Poi Ran Rank ReLU Ric SD SE Softmax Spec Sym Tr Unif Var abs adj aff argsort
    argtop atan attn bias card ceil cl clip cond conv corr cov crit curl diag dist div dom dropout
    elu epi erf erfc expit ext floor gelu grad id im ind infl int inv ker len logit logsumexp lse
    mean median mode mse nnz null ones opt per poly pred prox proj rad ran range rank relint relu
    rk round row sech sgn sigmoid sign silu sinc softmax softplus span spec std supp swish tr
    trace tril triu vec vol var vech
    """
}
