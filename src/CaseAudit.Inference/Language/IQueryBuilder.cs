namespace CaseAudit.Inference;

/// <summary>Collects the operators of a query as they are written. Rules do not call it; the operators do.</summary>
public interface IQueryBuilder;
