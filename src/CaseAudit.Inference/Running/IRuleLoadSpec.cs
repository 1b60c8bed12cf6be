using System.Reflection;

namespace CaseAudit.Inference;

/// <summary>Which rules to load.</summary>
public interface IRuleLoadSpec
{
    /// <summary>Every public rule type of the assemblies, ordered by full name.</summary>
    IRuleLoadSpec From(params Assembly[] assemblies);

    /// <summary>These rule types, in the order given.</summary>
    IRuleLoadSpec From(params Type[] types);
}
